/* irqlint kit, KMDF: timeouts and pointer helpers */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

#define WDF_TIMEOUT_TO_SEC ((LONGLONG) 1 * 10 * 1000 * 1000)
#define WDF_TIMEOUT_TO_MS ((LONGLONG) 1 * 10 * 1000)
#define WDF_TIMEOUT_TO_US ((LONGLONG) 1 * 10)

#define WDF_PTR_ADD_OFFSET_TYPE(Pointer, Offset, Type) ((Type)(((PUCHAR)(Pointer)) + (Offset)))
#define WDF_PTR_ADD_OFFSET(Pointer, Offset) WDF_PTR_ADD_OFFSET_TYPE(Pointer, Offset, PVOID)
#define WDF_PTR_GET_OFFSET(Base, Address) ((size_t)(((PUCHAR)(Address)) - ((PUCHAR)(Base))))

LONGLONG WDF_REL_TIMEOUT_IN_SEC(_In_ ULONGLONG Time);
LONGLONG WDF_ABS_TIMEOUT_IN_SEC(_In_ ULONGLONG Time);
LONGLONG WDF_REL_TIMEOUT_IN_MS(_In_ ULONGLONG Time);
LONGLONG WDF_ABS_TIMEOUT_IN_MS(_In_ ULONGLONG Time);
LONGLONG WDF_REL_TIMEOUT_IN_US(_In_ ULONGLONG Time);
LONGLONG WDF_ABS_TIMEOUT_IN_US(_In_ ULONGLONG Time);
size_t WDF_ALIGN_SIZE_DOWN(_In_ size_t Length, _In_ size_t AlignTo);
size_t WDF_ALIGN_SIZE_UP(_In_ size_t Length, _In_ size_t AlignTo);
#ifdef __cplusplus
}
#endif
