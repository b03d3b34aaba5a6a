// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace latchkey::fuzz {

//! \brief Has readAuthorizationResponse() judge the query of a callback, and judges the judgement.
//! The attempt's state is `state-of-this-attempt`.
void judgeQuery(const QByteArray &query);

} // namespace latchkey::fuzz
