#pragma once
_IRQL_requires_(DISPATCH_LEVEL)
inline VOID Coot(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
#pragma warning(suppress: 28150)
    KeClearEvent(Event);
}
#pragma warning(default: 28121)
