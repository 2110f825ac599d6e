// A quotient may overflow, whatever the memory.
#include <ntddk.h>

typedef struct _STORK { LONG Rounds; } STORK, *PSTORK;

NTSTATUS StorkShare(PDEVICE_OBJECT DeviceObject, LONG Count, PLONG Share)
{
    PSTORK stork = (PSTORK)DeviceObject->DeviceExtension;
    LONG share = 0;

    __try {
        share = stork->Rounds / Count;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return STATUS_INTEGER_DIVIDE_BY_ZERO;
    }
    *Share = share;
    return STATUS_SUCCESS;
}
