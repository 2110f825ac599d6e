// The handler takes the status.
#include <ntddk.h>

VOID JaegerRun(PVOID Context);

NTSTATUS JaegerStart(PVOID Context)
{
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        JaegerRun(Context);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode(); // guard
    }
    return status;
}
