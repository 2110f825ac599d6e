/* irqlint kit: kernel sockets: network direct */
#pragma once
#include "wsk.h"
#include "ndkpi.h"
#ifdef __cplusplus
extern "C" {
#endif

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFN_WSK_NDK_OPEN_ADAPTER)(_In_ PWSK_CLIENT Client, _In_ NDK_VERSION NdkVersion, _In_ NET_IFINDEX IfIndex,
    _Out_ NDK_ADAPTER **ppNdkAdapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFN_WSK_NDK_CLOSE_ADAPTER)(_In_ PWSK_CLIENT Client, _In_ NDK_ADAPTER *pNdkAdapter);

typedef struct _WSK_PROVIDER_NDK_DISPATCH {
    PFN_WSK_NDK_OPEN_ADAPTER WskOpenNdkAdapter;
    PFN_WSK_NDK_CLOSE_ADAPTER WskCloseNdkAdapter;
} WSK_PROVIDER_NDK_DISPATCH, *PWSK_PROVIDER_NDK_DISPATCH;

#define WSKNDK_GET_WSK_PROVIDER_NDK_DISPATCH ((ULONG)'NDKD')

#ifdef __cplusplus
}
#endif
