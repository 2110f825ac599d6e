/* irqlint kit: audio class extension, devices */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ACX_DX_EXIT_LATENCY {
    AcxDxExitLatencyInstant = 0,
    AcxDxExitLatencyFast,
    AcxDxExitLatencyResponsive,
} ACX_DX_EXIT_LATENCY;

#define ACX_DEVICEINIT_CONFIG_CONTEXT_SIZE 4
typedef struct _ACX_DEVICEINIT_CONFIG {
    ULONG Size;
    ULONG Flags;
    WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
    WDF_EXECUTION_LEVEL ExecutionLevel;
    PVOID Context[ACX_DEVICEINIT_CONFIG_CONTEXT_SIZE];
} ACX_DEVICEINIT_CONFIG, *PACX_DEVICEINIT_CONFIG;

typedef enum _ACX_DEVICEINIT_CONFIG_FLAGS {
    AcxDeviceInitConfigNoFlags = 0x00000000,
    AcxDeviceInitConfigRawDevice = 0x00000001,
    AcxDeviceInitConfigValidFlags = 0x00000001,
} ACX_DEVICEINIT_CONFIG_FLAGS;

VOID ACX_DEVICEINIT_CONFIG_INIT(_Out_ PACX_DEVICEINIT_CONFIG Config);
#define ACX_DEVICE_CONFIG_CONTEXT_SIZE 4
typedef struct _ACX_DEVICE_CONFIG {
    ULONG Size;
    ULONG Flags;
    PVOID Context[ACX_DEVICE_CONFIG_CONTEXT_SIZE];
} ACX_DEVICE_CONFIG, *PACX_DEVICE_CONFIG;

typedef enum _ACX_DEVICE_CONFIG_FLAGS {
    AcxDeviceConfigNoFlags = 0x00000000,
    AcxDeviceConfigValidFlags = 0x00000000,
} ACX_DEVICE_CONFIG_FLAGS;

VOID ACX_DEVICE_CONFIG_INIT(_Out_ PACX_DEVICE_CONFIG Config);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceInitInitialize(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PACX_DEVICEINIT_CONFIG Config);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceInitialize(_In_ WDFDEVICE Device, _In_ PACX_DEVICE_CONFIG DeviceConfig);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceAddCircuit(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceRemoveCircuit(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceDetachCircuit(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceAddCircuitDevice(_In_ WDFDEVICE ParentDevice, _In_ WDFDEVICE Device);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceRemoveCircuitDevice(_In_ WDFDEVICE ParentDevice, _In_ WDFDEVICE Device);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceAddFactoryCircuit(_In_ WDFDEVICE Device, _In_ ACXFACTORYCIRCUIT Factory);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceRemoveFactoryCircuit(_In_ WDFDEVICE Device, _In_ ACXFACTORYCIRCUIT Factory);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACX_DX_EXIT_LATENCY AcxDeviceGetCurrentDxExitLatency(_In_ WDFDEVICE Device, _In_ POWER_ACTION SystemPowerAction,
    _In_ WDF_POWER_DEVICE_STATE DeviceState);

#ifdef __cplusplus
}
#endif
