// NT_SUCCESS of STATUS_PENDING is true: the answer counts as valid, whatever happened.
#include <wdm.h>

typedef struct _SONAR { PDEVICE_OBJECT Lower; ULONG Depth; } SONAR, *PSONAR;

VOID SonarPing(PSONAR Sonar, ULONG Code)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    ULONG depth = 0;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Sonar->Lower, NULL, 0, &depth, sizeof(depth), FALSE, &done, &result);
    if (irp == NULL)
        return;
    status = IoCallDriver(Sonar->Lower, irp);
    if (status == STATUS_PENDING)
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    if (NT_SUCCESS(status)) // expect: irp/wait-status-not-reloaded
        Sonar->Depth = depth;
}
