// clang-tidy's forms with our names.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Crow(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // NOLINT(irql/wait-at-dispatch) // hidden: irql/wait-at-dispatch
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // NOLINT(bugprone-foo, irql/wait-at-dispatch) // hidden: irql/wait-at-dispatch // by: NOLINT(bugprone-foo, irql/wait-at-dispatch)
    // NOLINTNEXTLINE(irql/wait-at-dispatch)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    KeClearEvent(Event); // NOLINTNEXTLINE(irql/wait-at-dispatch) - behind code
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: behind code
    // NOLINTBEGIN(irql/wait-at-dispatch)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    // NOLINTEND(irql/wait-at-dispatch)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}
