// A file system routine of the kernel queues and marks the request.
#include <ntifs.h>

typedef struct _FCB { OPLOCK Oplock; } FCB, *PFCB;

_Dispatch_type_(IRP_MJ_FILE_SYSTEM_CONTROL) DRIVER_DISPATCH SpeltControl;

_Use_decl_annotations_
NTSTATUS SpeltControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFCB fcb = (PFCB)IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    status = FsRtlOplockFsctrl(&fcb->Oplock, Irp, 1);
    return status == STATUS_PENDING ? STATUS_PENDING : status;
}
