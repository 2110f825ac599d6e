// The helper is below a work item, which runs when devices are there.
#include <wdm.h>

DRIVER_ADD_DEVICE MastAdd;
IO_WORKITEM_ROUTINE MastWork;

static VOID BecomePnp(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = MastAdd; // expect: device/driver-object-used-late
}

_Use_decl_annotations_
VOID MastWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    BecomePnp(DeviceObject->DriverObject);
}

VOID MastQueue(PIO_WORKITEM Item)
{
    IoQueueWorkItem(Item, MastWork, DelayedWorkQueue, NULL);
}
