// The sum is made by a routine that says whether it fits, and then compared with the length.
#include <ntddk.h>
#include <ntintsafe.h>

#define IOCTL_SISKIN_PUT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x822, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SISKIN { UCHAR Last; } SISKIN, *PSISKIN;
typedef struct _SISKIN_TEXT { ULONG Offset, Length; } SISKIN_TEXT, *PSISKIN_TEXT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SiskinControl;

_Use_decl_annotations_
NTSTATUS SiskinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSISKIN ext = (PSISKIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PSISKIN_TEXT text = (PSISKIN_TEXT)Irp->AssociatedIrp.SystemBuffer;
    ULONG length = stack->Parameters.DeviceIoControl.InputBufferLength;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG end;

    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SISKIN_PUT) {
        status = STATUS_INVALID_PARAMETER;
        if (length > sizeof(*text) && text->Length != 0 && NT_SUCCESS(RtlULongAdd(text->Offset, text->Length, &end)) && end <= length) {
            ext->Last = ((PUCHAR)text)[end - 1];
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
