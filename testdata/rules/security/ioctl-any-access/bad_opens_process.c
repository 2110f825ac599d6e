// The program names a process, and the driver opens it with the rights of the kernel.
#include <ntifs.h>

#define IOCTL_CURLEW_DO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _CURLEW_INPUT { ULONG Index; ULONG Count; HANDLE Handle; ULONG64 Value; } CURLEW_INPUT, *PCURLEW_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CurlewControl;

_Use_decl_annotations_
NTSTATUS CurlewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCURLEW_INPUT input = (PCURLEW_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_CURLEW_DO) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CURLEW_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    client.UniqueProcess = input->Handle;
    client.UniqueThread = NULL;
    status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &client); // expect: security/ioctl-any-access
    if (NT_SUCCESS(status)) {
        ZwClose(process);
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
