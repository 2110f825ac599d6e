// Slips of the pen in our own forms.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Tit(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // irqlint: allow(irql/wait) // expect: irql/wait-at-dispatch, suppression/not-understood
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // irqlint: allow irql/wait-at-dispatch // expect: irql/wait-at-dispatch, suppression/not-understood
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // irqlint: ignore(irql/wait-at-dispatch) // expect: irql/wait-at-dispatch, suppression/not-understood
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // irqlint: what a tool // expect: irql/wait-at-dispatch
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // NOLINTBEGIN(irql/wait-at-dispatch) // expect: irql/wait-at-dispatch, suppression/not-understood
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // NOLINT // expect: irql/wait-at-dispatch
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // NOLINT(irql/wait) // expect: irql/wait-at-dispatch, suppression/not-understood
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // NOLINT(*) // expect: irql/wait-at-dispatch
}
