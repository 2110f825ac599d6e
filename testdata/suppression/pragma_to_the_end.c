// A disable that hides something and is never taken back is told; one that hides nothing, or is taken back, is not.
#include <ntddk.h>

#pragma warning(disable: 28193)
#pragma warning(disable: 28121) // expect: suppression/over-broad

_IRQL_requires_(DISPATCH_LEVEL)
VOID Wryneck(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
}

#pragma warning(push)
#pragma prefast(disable: 28121, "until the pop")
_IRQL_requires_(DISPATCH_LEVEL)
VOID WryneckAgain(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
}
#pragma warning(pop)
