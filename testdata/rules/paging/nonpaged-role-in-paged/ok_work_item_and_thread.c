// Work items and system threads run at PASSIVE_LEVEL.
#include <wdm.h>

IO_WORKITEM_ROUTINE SaveWorker;
KSTART_ROUTINE SaveThread;

#pragma alloc_text(PAGE, SaveWorker)
#pragma alloc_text(PAGE, SaveThread)

_Use_decl_annotations_
VOID SaveWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    ZwFlushKey((HANDLE)Context);
}

_Use_decl_annotations_
VOID SaveThread(PVOID Context)
{
    PAGED_CODE();
    ZwFlushKey((HANDLE)Context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}
