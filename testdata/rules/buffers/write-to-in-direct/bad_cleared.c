// The data are cleared after use.
#include <ntddk.h>

#define IOCTL_SKUA_PUT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _SKUA { ULONG Low, High; UCHAR Text[64]; } SKUA, *PSKUA;
typedef struct _SKUA_RANGE { ULONG Low, High; } SKUA_RANGE, *PSKUA_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SkuaControl;

_Use_decl_annotations_
NTSTATUS SkuaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSKUA ext = (PSKUA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSKUA_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SKUA_PUT:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(SKUA_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PSKUA_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        ext->Low = range->Low;
        RtlZeroMemory(range, sizeof(*range)); // expect: buffers/write-to-in-direct
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
