// The work item belongs to the device.
#include <wdm.h>

typedef struct _UNIT {
    PIO_WORKITEM Item;
} UNIT, *PUNIT;

DRIVER_UNLOAD UnitUnload;

VOID UnitPost(PUNIT Unit, PIO_WORKITEM_ROUTINE Routine)
{
    IoQueueWorkItem(Unit->Item, Routine, DelayedWorkQueue, Unit);
}

NTSTATUS UnitInit(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT DeviceObject, PUNIT Unit)
{
    Unit->Item = IoAllocateWorkItem(DeviceObject);
    DriverObject->DriverUnload = UnitUnload;
    return Unit->Item != NULL ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

_Use_decl_annotations_
VOID UnitUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
