<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>in %Ln min</numerusform>
            <numerusform>in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>in %Ln h</numerusform>
            <numerusform>in %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>in %Ln d</numerusform>
            <numerusform>in %Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ActivityList</name>
    <message numerus="yes">
        <source>Sho&amp;w all %Ln</source>
        <comment>entries of the activity list</comment>
        <translation>
            <numerusform>Sho&amp;w all %Ln</numerusform>
            <numerusform>Sho&amp;w all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::DiagnosticsDialog</name>
    <message numerus="yes">
        <source>The last %n events</source>
        <translation>
            <numerusform>The last event</numerusform>
            <numerusform>The last %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::SessionPage</name>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln ×</numerusform>
            <numerusform>%Ln ×</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TokenInspector</name>
    <message numerus="yes">
        <source>%n ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln ×</numerusform>
            <numerusform>%Ln ×</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TrayIcon</name>
    <message numerus="yes">
        <source>Latchkey · signed in: %Ln</source>
        <comment>how many accounts</comment>
        <translation>
            <numerusform>Latchkey · signed in: %Ln</numerusform>
            <numerusform>Latchkey · signed in: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts that are not in the menu</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TrayPresence</name>
    <message numerus="yes">
        <source>Sign in again: %n accounts</source>
        <translation>
            <numerusform>Sign in again: %Ln account</numerusform>
            <numerusform>Sign in again: %Ln accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
