// The program names a process, and the driver ends it with the rights of the kernel.
#include <ntifs.h>

#define IOCTL_MERE_DO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _MERE_INPUT { ULONG Index; ULONG Count; HANDLE Handle; ULONG64 Value; } MERE_INPUT, *PMERE_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MereControl;

_Use_decl_annotations_
NTSTATUS MereControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PMERE_INPUT input = (PMERE_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_MERE_DO) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(MERE_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    client.UniqueProcess = input->Handle;
    client.UniqueThread = NULL;
    status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &client); // expect: security/process-access-giveaway
    if (NT_SUCCESS(status)) {
        ZwTerminateProcess(process, STATUS_SUCCESS);
        ZwClose(process);
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
