// Who calls gets the reference: as the result, or through a pointer.
#include <ntifs.h>

PDEVICE_OBJECT GannetTop(PDEVICE_OBJECT Device)
{
    PDEVICE_OBJECT top = IoGetAttachedDeviceReference(Device);

    return top;
}

NTSTATUS GannetFind(HANDLE Id, PEPROCESS *Process)
{
    PEPROCESS process;
    NTSTATUS status = PsLookupProcessByProcessId(Id, &process);

    if (status == STATUS_SUCCESS) {
        *Process = process;
    }
    return status;
}
