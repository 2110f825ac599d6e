// A device that may be gone is read under a handler.
#include <ntddk.h>

typedef struct _CRAKE { ULONG Rounds; } CRAKE, *PCRAKE;

ULONG CrakeRounds(PDEVICE_OBJECT DeviceObject)
{
    ULONG rounds = 0;

    __try { // expect: seh/kernel-pointer-guard
        PCRAKE crake = (PCRAKE)DeviceObject->DeviceExtension;
        rounds = crake->Rounds;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        DbgPrint("crake: the device is gone\n");
    }
    return rounds;
}
