// The whole input is copied to the stack.
#include <ntddk.h>

#define IOCTL_PLOVER_NAME CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _PLOVER { ULONG Flags; WCHAR Name[32]; UCHAR Key[16]; } PLOVER, *PPLOVER;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PloverControl;

_Use_decl_annotations_
NTSTATUS PloverControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPLOVER ext = (PPLOVER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    WCHAR name[32];

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PLOVER_NAME:
        RtlCopyMemory(name, Irp->AssociatedIrp.SystemBuffer, stack->Parameters.DeviceIoControl.InputBufferLength); // expect: buffers/copy-unbounded
        ext->Name[0] = name[0];
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
