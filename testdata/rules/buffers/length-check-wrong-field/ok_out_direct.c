// Pages of the answer, by the output length.
#include <ntddk.h>

#define IOCTL_CURLEW_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_OUT_DIRECT, FILE_WRITE_ACCESS)

typedef struct _CURLEW { ULONG Low, High; UCHAR Text[64]; } CURLEW, *PCURLEW;
typedef struct _CURLEW_RANGE { ULONG Low, High; } CURLEW_RANGE, *PCURLEW_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CurlewControl;

_Use_decl_annotations_
NTSTATUS CurlewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCURLEW ext = (PCURLEW)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PCURLEW_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CURLEW_GET:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(CURLEW_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PCURLEW_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        range->Low = ext->Low;
        written = sizeof(CURLEW_RANGE);
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
