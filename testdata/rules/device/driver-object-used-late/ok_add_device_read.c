// A filter reads the AddDevice routine of another driver, which is there all the time.
#include <wdm.h>

IO_WORKITEM_ROUTINE SpyWork;

_Use_decl_annotations_
VOID SpyWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    *(PDRIVER_ADD_DEVICE *)Context = DeviceObject->DriverObject->DriverExtension->AddDevice;
}

VOID SpyQueue(PIO_WORKITEM Item, PVOID Context)
{
    IoQueueWorkItem(Item, SpyWork, DelayedWorkQueue, Context);
}
