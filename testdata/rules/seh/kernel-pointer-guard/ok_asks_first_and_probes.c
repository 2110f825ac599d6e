// The address is probed too.
#include <ntddk.h>

NTSTATUS BitternPeek(PULONG Address, PULONG Value)
{
    NTSTATUS status = STATUS_INVALID_ADDRESS;

    __try {
        ProbeForRead(Address, sizeof(*Address), sizeof(ULONG));
        if (MmIsAddressValid(Address)) {
            *Value = *Address;
            status = STATUS_SUCCESS;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}
