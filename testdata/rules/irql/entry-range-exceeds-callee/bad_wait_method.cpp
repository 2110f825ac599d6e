// A method that waits says that it may be called at DISPATCH_LEVEL.
#include <ntddk.h>

class Gate {
public:
    _IRQL_requires_max_(DISPATCH_LEVEL)
    NTSTATUS Pass();

private:
    KEVENT m_Open;
    ULONG m_Passed;
};

NTSTATUS Gate::Pass()
{
    const NTSTATUS status = KeWaitForSingleObject(&m_Open, Executive, KernelMode, FALSE, nullptr); // expect: irql/entry-range-exceeds-callee

    ++m_Passed;
    return status;
}
