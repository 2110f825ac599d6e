// A wait raises nothing.
#include <ntddk.h>

typedef struct _FULMAR { KEVENT Done; ULONG Rounds; } FULMAR, *PFULMAR;

NTSTATUS FulmarWait(PDEVICE_OBJECT DeviceObject)
{
    PFULMAR fulmar = (PFULMAR)DeviceObject->DeviceExtension;
    NTSTATUS status;

    PAGED_CODE();
    __try { // expect: seh/swallows-everything
        status = KeWaitForSingleObject(&fulmar->Done, Executive, KernelMode, FALSE, NULL);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}
