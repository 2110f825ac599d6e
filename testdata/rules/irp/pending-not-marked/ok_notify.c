// A request for changes of a directory is kept, and marked, by the kernel.
#include <ntifs.h>

typedef struct _VCB { PNOTIFY_SYNC NotifySync; LIST_ENTRY Notifications; } VCB, *PVCB;

_Dispatch_type_(IRP_MJ_DIRECTORY_CONTROL) DRIVER_DISPATCH EmmerNotify;

_Use_decl_annotations_
NTSTATUS EmmerNotify(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PVCB vcb = (PVCB)DeviceObject->DeviceExtension;

    FsRtlNotifyFullChangeDirectory(vcb->NotifySync, &vcb->Notifications, stack->FileObject->FsContext2,
                                   (PSTRING)&stack->FileObject->FileName, FALSE, FALSE, FILE_NOTIFY_CHANGE_FILE_NAME, Irp, NULL, NULL);
    return STATUS_PENDING;
}
