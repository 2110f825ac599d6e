// What the preprocessor leaves out does not count, but for what is for Code Analysis only.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Merlin(PKEVENT Event)
{
#if 0
#pragma warning(disable: 28121)
#endif
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#ifdef NOBODY_DEFINES_THIS
#pragma warning(suppress: 28121)
#endif
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#ifdef _PREFAST_
#pragma prefast(suppress: 28121, "only Code Analysis reads this")
#endif
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: only Code Analysis reads this
#ifndef _PREFAST_
#pragma warning(suppress: 28121)
#endif
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
#if !defined(_PREFAST_)
#else
#pragma warning(suppress: 28121)
#endif
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}
