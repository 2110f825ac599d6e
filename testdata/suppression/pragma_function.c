// In front of a function, a pragma is about what is found in it, because Code Analysis tells many things at its name.
#include <ntddk.h>

#pragma warning(suppress: 28121)
_IRQL_requires_(DISPATCH_LEVEL)
VOID Shrike(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
}

_IRQL_requires_(DISPATCH_LEVEL)
VOID
#pragma prefast(suppress: 28121, "in the middle")
ShrikeAgain(
    PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: in the middle
}

// expect+1: suppression/unused
// irqlint: allow(irql/wait-at-dispatch) our own form is for a statement
_IRQL_requires_(DISPATCH_LEVEL)
VOID ShrikeOwn(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}
