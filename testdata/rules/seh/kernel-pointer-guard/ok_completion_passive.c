// The level is looked at first.
#include <ntddk.h>

NTSTATUS SpoonbillTell(PULONG To, ULONG Value)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        return STATUS_UNSUCCESSFUL;
    }
    __try {
        *To = Value;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}
