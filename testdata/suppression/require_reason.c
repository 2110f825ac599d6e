// require-reason
// Own suppressions say why.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Finch(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // irqlint: allow(irql/wait-at-dispatch)
    // hidden-1: irql/wait-at-dispatch
    // expect-2: suppression/without-reason
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // NOLINT(irql/wait-at-dispatch): has one
    // hidden-1: irql/wait-at-dispatch
#pragma warning(suppress: 28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
}
