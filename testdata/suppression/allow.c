// Our own form: behind the statement, or in front of it; by slug or code; several rules.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Wren(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // irqlint: allow(irql/wait-at-dispatch) signalled // hidden: irql/wait-at-dispatch // reason: signalled
    // irqlint: allow(kdl0005): by code
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: by code
    /* irqlint: allow(irql/wait-at-dispatch, irql/call-above-max) a block comment */
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    KeWaitForSingleObject(Event, // hidden: irql/wait-at-dispatch
                          Executive, KernelMode, FALSE, NULL); // irqlint:allow(irql/wait-at-dispatch)
    KeWaitForSingleObject(Event, Executive, KernelMode, // irqlint: allow(irql/wait-at-dispatch) in the middle // hidden: irql/wait-at-dispatch
                          FALSE, NULL);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
} // expect-7: suppression/unused
