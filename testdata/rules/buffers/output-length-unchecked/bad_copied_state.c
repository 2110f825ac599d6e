// A copy of the state goes to the caller, in the branch that is for the first time.
#include <ntddk.h>

#define IOCTL_DABCHICK_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _DABCHICK { ULONG Low, High; UCHAR Text[64]; } DABCHICK, *PDABCHICK;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH DabchickControl;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = DabchickControl;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DabchickControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDABCHICK ext = (PDABCHICK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_DABCHICK_GET) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (ext->High == 0) {
        RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, ext->Text, sizeof(ext->Text)); // expect: buffers/output-length-unchecked
        written = sizeof(ext->Text);
        ext->High = 1;
    }
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
