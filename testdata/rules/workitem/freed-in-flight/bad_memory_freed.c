// The work item is a member of a context that goes back to the pool right after the item was queued.
#include <wdm.h>

typedef struct _JOB {
    ULONG Kind;
    PVOID Place;
} JOB, *PJOB;

IO_WORKITEM_ROUTINE JobWorker;

_Use_decl_annotations_
VOID JobWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
}

VOID JobPost(PDEVICE_OBJECT DeviceObject, ULONG Kind)
{
    PIO_WORKITEM item;

    item = (PIO_WORKITEM)ExAllocatePoolWithTag(NonPagedPoolNx, IoSizeofWorkItem(), 'boJI');
    if (item == NULL) {
        return;
    }
    IoInitializeWorkItem(DeviceObject, item);
    IoQueueWorkItem(item, JobWorker, DelayedWorkQueue, ULongToPtr(Kind));
    ExFreePoolWithTag(item, 'boJI'); // expect: workitem/freed-in-flight
}
