// A helper looks the file up among those that the driver knows.
#include <ntifs.h>

#define IOCTL_KNOT_LINK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x804, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _KNOT_LINK { HANDLE Other; ULONG Flags; } KNOT_LINK, *PKNOT_LINK;

typedef struct _KNOT_FILE { LONG Links; struct _KNOT_FILE *Peer; } KNOT_FILE, *PKNOT_FILE;

BOOLEAN KnotIsOurs(PFILE_OBJECT File);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KnotControl;

_Use_decl_annotations_
NTSTATUS KnotControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PKNOT_LINK link = (PKNOT_LINK)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PFILE_OBJECT file;
    PKNOT_FILE other;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_KNOT_LINK) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(KNOT_LINK)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    status = ObReferenceObjectByHandle(link->Other, FILE_WRITE_DATA, *IoFileObjectType, UserMode, (PVOID *)&file, NULL);
    if (NT_SUCCESS(status) && !KnotIsOurs(file)) {
        ObDereferenceObject(file);
        status = STATUS_INVALID_HANDLE;
    }
    if (NT_SUCCESS(status)) {
        other = (PKNOT_FILE)file->FsContext;
        InterlockedIncrement(&other->Links);
        ObDereferenceObject(file);
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
