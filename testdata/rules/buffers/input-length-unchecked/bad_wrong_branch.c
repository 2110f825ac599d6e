// The length is compared in the branch of another version only.
#include <ntddk.h>

#define IOCTL_MERLE_TUNE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x840, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _MERLE_TUNE { ULONG Pitch; ULONG Length; } MERLE_TUNE, *PMERLE_TUNE;
typedef struct _MERLE { BOOLEAN Strict; ULONG Pitch; } MERLE, *PMERLE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MerleControl;

_Use_decl_annotations_
NTSTATUS MerleControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMERLE merle = (PMERLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG length = stack->Parameters.DeviceIoControl.InputBufferLength;
    PMERLE_TUNE tune = (PMERLE_TUNE)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_SUCCESS;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_MERLE_TUNE) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (merle->Strict) {
        if (length != sizeof(MERLE_TUNE)) {
            status = STATUS_INVALID_PARAMETER;
            goto done;
        }
    }
    merle->Pitch = tune->Pitch; // expect: buffers/input-length-unchecked
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
