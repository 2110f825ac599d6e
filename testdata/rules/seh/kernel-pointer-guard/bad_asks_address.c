// The address is asked about first; the page may go in between, and it is one of the system.
#include <ntddk.h>

NTSTATUS RailPeek(PULONG Address, PULONG Value)
{
    NTSTATUS status = STATUS_INVALID_ADDRESS;

    __try {
        if (MmIsAddressValid(Address)) { // expect: seh/kernel-pointer-guard
            *Value = *Address;
            status = STATUS_SUCCESS;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}
