// The state is put into the answer before the work begins.
#include <ntddk.h>

#define IOCTL_ROBIN_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _ROBIN { ULONG Value, State; ULONG Table[16]; } ROBIN, *PROBIN;
typedef struct _ROBIN_IN { ULONG Index; ULONG Mask; ULONG Shift; } ROBIN_IN, *PROBIN_IN;
typedef struct _ROBIN_OUT { ULONG Value; ULONG State; ULONG Spare; } ROBIN_OUT, *PROBIN_OUT;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH RobinControl;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = RobinControl;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS RobinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PROBIN ext = (PROBIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PROBIN_IN in = (PROBIN_IN)Irp->AssociatedIrp.SystemBuffer;
    PROBIN_OUT out = (PROBIN_OUT)Irp->AssociatedIrp.SystemBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_ROBIN_ASK) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ROBIN_IN) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ROBIN_OUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    out->Value = 0;
    written = sizeof(*out);
    ext->Value = in->Index; // expect: buffers/inplace-overlap
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
