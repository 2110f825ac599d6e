// A routine of the driver may raise; the status is taken.
#include <ntddk.h>

VOID AukletParse(PVOID Table);

NTSTATUS AukletLoad(PVOID Table)
{
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        AukletParse(Table);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}
