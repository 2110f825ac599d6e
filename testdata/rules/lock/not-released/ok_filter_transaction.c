// Real headers annotate the transaction of the filter engine as a lock on its handle, on begin, commit and abort alike, though each
// may fail. It is no lock of the kernel.
#include <ntddk.h>
#include <fwpmk.h>

_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS FwpmTransactionBegin0(_In_ _Acquires_lock_(_Curr_) HANDLE engineHandle, _In_ UINT32 flags);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS FwpmTransactionCommit0(_In_ _Releases_lock_(_Curr_) HANDLE engineHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS FwpmTransactionAbort0(_In_ _Releases_lock_(_Curr_) HANDLE engineHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS LeafAddFilters(HANDLE engine)
{
    NTSTATUS status = FwpmTransactionBegin0(engine, 0);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FwpmTransactionCommit0(engine);
    if (!NT_SUCCESS(status)) {
        FwpmTransactionAbort0(engine);
    }
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS LeafBegin(HANDLE engine)
{
    return FwpmTransactionBegin0(engine, 0);
}
