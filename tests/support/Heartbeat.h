// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#if defined(__SANITIZE_ADDRESS__)
#define LATCHKEY_TEST_SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LATCHKEY_TEST_SANITIZED true
#endif
#endif
#ifndef LATCHKEY_TEST_SANITIZED
#define LATCHKEY_TEST_SANITIZED false
#endif

namespace latchkey::test {

//! \brief Notices how long the event loop of its thread is blocked, from its making on.
//!
//! A second thread counts its own steps between two turns of the loop. On a busy machine both wait
//! for the processor, and a step that is late is one step all the same; what counts is what the
//! loop does not do while others can.
class Heartbeat
{
public:
    static constexpr std::chrono::milliseconds Step{5};
    //! What people do not notice; three times that under a sanitizer.
    static constexpr std::chrono::milliseconds Limit{LATCHKEY_TEST_SANITIZED ? 300 : 100};

    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_silent = 0; });
        m_timer.start(Step);
        m_watcher = std::thread([this] { watch(); });
    }

    ~Heartbeat()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_end.notify_one();
        m_watcher.join();
    }

    Heartbeat(const Heartbeat &) = delete;
    Heartbeat &operator=(const Heartbeat &) = delete;

    //! \brief The longest time without a turn of the event loop.
    [[nodiscard]] std::chrono::milliseconds longestGap() const { return m_longest.load() * Step; }

private:
    void watch()
    {
        std::unique_lock lock(m_mutex);
        while (!m_end.wait_for(lock, Step, [this] { return m_isOver; })) {
            const int silent = ++m_silent;
            if (silent > m_longest)
                m_longest = silent;
        }
    }

    QTimer m_timer;
    std::atomic<int> m_silent{0}; // steps
    std::atomic<int> m_longest{0};
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_isOver = false;
    std::thread m_watcher;
};

} // namespace latchkey::test
