// The operation is chosen by a field that is written down afterwards.
#include <ntddk.h>

#define IOCTL_GYPSUM_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b6, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

typedef struct _GYPSUM_ARGS { ULONG Op, Count; ULONG Values[8]; } GYPSUM_ARGS, *PGYPSUM_ARGS;
typedef struct _GYPSUM_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } GYPSUM_EXTENSION, *PGYPSUM_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GypsumControl;

_Use_decl_annotations_
NTSTATUS GypsumControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGYPSUM_EXTENSION extension = (PGYPSUM_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PGYPSUM_ARGS args;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GYPSUM_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(GYPSUM_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PGYPSUM_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        if (args->Op == 1) {
            extension->Sum++;
            extension->Op = args->Op; // expect: buffers/double-fetch-direct
        }
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
