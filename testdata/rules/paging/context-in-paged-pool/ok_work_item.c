// Work items and threads run at PASSIVE_LEVEL: their context may be paged.
#include <wdm.h>

typedef struct _TASK { ULONG Steps; } TASK, *PTASK;

IO_WORKITEM_ROUTINE TaskRun;
KSTART_ROUTINE TaskThread;

VOID TaskRun(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ExFreePoolWithTag(Context, 'ksaT');
}

VOID TaskThread(PVOID Context)
{
    ExFreePoolWithTag(Context, 'ksaT');
}

NTSTATUS Queue(PIO_WORKITEM Item, BOOLEAN OwnThread)
{
    PTASK task = (PTASK)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(TASK), 'ksaT');
    NTSTATUS status;
    HANDLE thread;

    if (task == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (!OwnThread) {
        IoQueueWorkItem(Item, TaskRun, DelayedWorkQueue, task);
        return STATUS_SUCCESS;
    }
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, TaskThread, task);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(task, 'ksaT');
        return status;
    }
    ZwClose(thread);
    return STATUS_SUCCESS;
}
