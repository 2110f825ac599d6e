// Several requests share one event; the last one signals it.
#include <wdm.h>

typedef struct _WILLOW { LONG InFlight; } WILLOW, *PWILLOW;

IO_COMPLETION_ROUTINE WillowDone;

_Use_decl_annotations_
NTSTATUS WillowDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PWILLOW willow = (PWILLOW)DeviceObject->DeviceExtension;
    IoFreeIrp(Irp);
    if (InterlockedDecrement(&willow->InFlight) == 0) {
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}
