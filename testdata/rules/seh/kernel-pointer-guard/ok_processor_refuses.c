// The extension takes what the processor says, if it says something.
#include <ntddk.h>
#include <intrin.h>

typedef struct _HARRIER { ULONG64 Limits; } HARRIER, *PHARRIER;

VOID HarrierRead(PDEVICE_OBJECT DeviceObject)
{
    PHARRIER harrier = (PHARRIER)DeviceObject->DeviceExtension;

    __try {
        harrier->Limits = __readmsr(0x606);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        DbgPrint("harrier: no such register\n");
    }
}
