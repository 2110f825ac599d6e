// A file system's dispatch routine enters once, at the top, and leaves behind everything.
#include <ntifs.h>

DRIVER_DISPATCH FsdCreate;
DRIVER_INITIALIZE DriverEntry;

static ERESOURCE Volume;

static NTSTATUS CommonCreate(PIRP Irp)
{
    NTSTATUS status;

    ExAcquireResourceExclusiveLite(&Volume, TRUE);
    status = Irp->Overlay.AllocationSize.QuadPart < 0 ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
    ExReleaseResourceLite(&Volume);
    return status;
}

NTSTATUS FsdCreate(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Device);
    FsRtlEnterFileSystem();
    __try {
        status = CommonCreate(Irp);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    FsRtlExitFileSystem();
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->MajorFunction[IRP_MJ_CREATE] = FsdCreate;
    return ExInitializeResourceLite(&Volume);
}
