// The file system enters at the top of the dispatch routine; everything below just acquires.
#include <ntifs.h>

typedef struct _VCB {
    ERESOURCE Resource;
    ULONG Flushes;
} VCB, *PVCB;

_Dispatch_type_(IRP_MJ_FLUSH_BUFFERS) DRIVER_DISPATCH FsdFlush;

static NTSTATUS CommonFlush(PVCB Vcb)
{
    ExAcquireResourceExclusiveLite(&Vcb->Resource, TRUE);
    Vcb->Flushes++;
    ExReleaseResourceLite(&Vcb->Resource);
    return STATUS_SUCCESS;
}

NTSTATUS FsdFlush(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS status;

    FsRtlEnterFileSystem();
    status = CommonFlush(Device->DeviceExtension);
    FsRtlExitFileSystem();
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
