// The extension is used on the way to memory of a program.
#include <ntddk.h>

typedef struct _LOON { ULONG Rounds; } LOON, *PLOON;

NTSTATUS LoonTell(PDEVICE_OBJECT DeviceObject, PULONG To)
{
    PLOON loon = (PLOON)DeviceObject->DeviceExtension;

    __try {
        loon->Rounds++;
        *To = loon->Rounds;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}
