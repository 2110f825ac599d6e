/* irqlint kit: audio class extension, driver */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

#define ACX_TRACE_ID ('DxcA')
typedef struct _ACX_DRIVER_CONFIG {
    ULONG Size;
    ULONG Flags;
} ACX_DRIVER_CONFIG, *PACX_DRIVER_CONFIG;

typedef enum _ACX_DRIVER_CONFIG_FLAGS {
    AcxDriverConfigNoFlags = 0x00000000,
    AcxDriverConfigValidFlags = 0x00000000,
} ACX_DRIVER_CONFIG_FLAGS;

VOID ACX_DRIVER_CONFIG_INIT(_Out_ PACX_DRIVER_CONFIG Config);
typedef struct _ACX_DRIVER_VERSION_AVAILABLE_PARAMS {
    ULONG Size;
    ULONG MajorVersion;
    ULONG MinorVersion;
} ACX_DRIVER_VERSION_AVAILABLE_PARAMS, *PACX_DRIVER_VERSION_AVAILABLE_PARAMS;

VOID ACX_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(_Out_ PACX_DRIVER_VERSION_AVAILABLE_PARAMS Params, _In_ ULONG MajorVersion, _In_ ULONG MinorVersion);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDriverInitialize(_In_ WDFDRIVER Driver, _In_ PACX_DRIVER_CONFIG DriverConfig);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN AcxDriverIsVersionAvailable(_In_ WDFDRIVER Driver, _In_ PACX_DRIVER_VERSION_AVAILABLE_PARAMS VersionAvailableParams);

#ifdef __cplusplus
}
#endif
