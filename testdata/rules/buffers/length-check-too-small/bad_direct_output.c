// The pages of the answer are counted in elements, and compared with one too few.
#include <ntddk.h>

#define IOCTL_MERLIN_DUMP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_OUT_DIRECT, FILE_WRITE_ACCESS)

typedef struct _MERLIN { ULONG Low, High; UCHAR Text[64]; } MERLIN, *PMERLIN;
typedef struct _MERLIN_ENTRY { ULONG Key, Value; } MERLIN_ENTRY, *PMERLIN_ENTRY;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MerlinControl;

_Use_decl_annotations_
NTSTATUS MerlinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMERLIN ext = (PMERLIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PMERLIN_ENTRY entries;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MERLIN_DUMP:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < 3 * sizeof(MERLIN_ENTRY)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        entries = (PMERLIN_ENTRY)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (entries == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        entries[0].Key = ext->Low;
        entries[3].Key = ext->High; // expect: buffers/length-check-too-small
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
