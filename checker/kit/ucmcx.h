/* irqlint kit: USB type C manager class extension */
#pragma once
#include <wdf.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef VOID (*UCMFUNC)(VOID);
typedef enum _UCM_TYPEC_OPERATING_MODE {
    UcmTypeCOperatingModeInvalid = 0x0,
    UcmTypeCOperatingModeDfp = 0x1,
    UcmTypeCOperatingModeUfp = 0x2,
    UcmTypeCOperatingModeDrp = 0x4,
} UCM_TYPEC_OPERATING_MODE;

typedef enum _UCM_TYPEC_PARTNER {
    UcmTypeCPartnerInvalid = 0,
    UcmTypeCPartnerUfp,
    UcmTypeCPartnerDfp,
    UcmTypeCPartnerPoweredCableNoUfp,
    UcmTypeCPartnerPoweredCableWithUfp,
    UcmTypeCPartnerAudioAccessory,
    UcmTypeCPartnerDebugAccessory,
} UCM_TYPEC_PARTNER;

typedef enum _UCM_TYPEC_CURRENT {
    UcmTypeCCurrentInvalid = 0x0,
    UcmTypeCCurrentDefaultUsb = 0x1,
    UcmTypeCCurrent1500mA = 0x2,
    UcmTypeCCurrent3000mA = 0x4,
} UCM_TYPEC_CURRENT;

typedef enum _UCM_POWER_ROLE {
    UcmPowerRoleInvalid = 0x0,
    UcmPowerRoleSink = 0x1,
    UcmPowerRoleSource = 0x2,
} UCM_POWER_ROLE;

typedef enum _UCM_DATA_ROLE {
    UcmDataRoleInvalid = 0,
    UcmDataRoleDfp,
    UcmDataRoleUfp,
} UCM_DATA_ROLE;

typedef enum _UCM_PD_CONN_STATE {
    UcmPdConnStateInvalid = 0x0,
    UcmPdConnStateNotSupported,
    UcmPdConnStateNegotiationFailed,
    UcmPdConnStateNegotiationSucceeded,
} UCM_PD_CONN_STATE;

typedef enum _UCM_CHARGING_STATE {
    UcmChargingStateInvalid = 0x0,
    UcmChargingStateNotCharging,
    UcmChargingStateNominalCharging,
    UcmChargingStateSlowCharging,
    UcmChargingStateTrickleCharging,
} UCM_CHARGING_STATE, *PUCM_CHARGING_STATE;

typedef union _UCM_PD_POWER_DATA_OBJECT {
    ULONG Ul;
    struct {
        unsigned Reserved : 30;
        unsigned Type : 2;
    } Common;
    struct {
        unsigned MaximumCurrentIn10mA : 10;
        unsigned VoltageIn50mV : 10;
        unsigned PeakCurrent : 2;
        unsigned Reserved : 3;
        unsigned DataRoleSwap : 1;
        unsigned UsbCommunicationCapable : 1;
        unsigned ExternallyPowered : 1;
        unsigned UsbSuspendSupported : 1;
        unsigned DualRolePower : 1;
        unsigned FixedSupply : 2;
    } FixedSupplyPdo;
    struct {
        unsigned MaximumCurrentIn10mA : 10;
        unsigned MinimumVoltageIn50mV : 10;
        unsigned MaximumVoltageIn50mV : 10;
        unsigned VariableSupportNonBattery : 2;
    } VariableSupplyNonBatteryPdo;
    struct {
        unsigned MaximumAllowablePowerIn250mW : 10;
        unsigned MinimumVoltageIn50mV : 10;
        unsigned MaximumVoltageIn50mV : 10;
        unsigned Battery : 2;
    } BatterySupplyPdo;
} UCM_PD_POWER_DATA_OBJECT, *PUCM_PD_POWER_DATA_OBJECT;

typedef enum _UCM_PD_POWER_DATA_OBJECT_TYPE {
    UcmPdPdoTypeFixedSupply = 0,
    UcmPdPdoTypeBatterySupply = 1,
    UcmPdPdoTypeVariableSupplyNonBattery = 2,
} UCM_PD_POWER_DATA_OBJECT_TYPE;

UCM_PD_POWER_DATA_OBJECT_TYPE UCM_PD_POWER_DATA_OBJECT_GET_TYPE(_In_ PUCM_PD_POWER_DATA_OBJECT Pdo);
VOID UCM_PD_POWER_DATA_OBJECT_INIT_FIXED(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo);
VOID UCM_PD_POWER_DATA_OBJECT_INIT_VARIABLE_NON_BATTERY(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo);
VOID UCM_PD_POWER_DATA_OBJECT_INIT_BATTERY(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo);
VOID UCM_PD_POWER_DATA_OBJECT_INIT_ULONG(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo, _In_ ULONG UlongInLittleEndian);
typedef union _UCM_PD_REQUEST_DATA_OBJECT {
    ULONG Ul;
    struct {
        unsigned Reserved1 : 28;
        unsigned ObjectPosition : 3;
        unsigned Reserved2 : 1;
    } Common;
    struct {
        unsigned MaximumOperatingCurrentIn10mA : 10;
        unsigned OperatingCurrentIn10mA : 10;
        unsigned Reserved1 : 4;
        unsigned NoUsbSuspend : 1;
        unsigned UsbCommunicationCapable : 1;
        unsigned CapabilityMismatch : 1;
        unsigned GiveBackFlag : 1;
        unsigned ObjectPosition : 3;
        unsigned Reserved2 : 1;
    } FixedAndVariableRdo;
    struct {
        unsigned MaximumOperatingPowerIn250mW : 10;
        unsigned OperatingPowerIn250mW : 10;
        unsigned Reserved1 : 4;
        unsigned NoUsbSuspend : 1;
        unsigned UsbCommunicationCapable : 1;
        unsigned CapabilityMismatch : 1;
        unsigned GiveBackFlag : 1;
        unsigned ObjectPosition : 3;
        unsigned Reserved2 : 1;
    } BatteryRdo;
} UCM_PD_REQUEST_DATA_OBJECT, *PUCM_PD_REQUEST_DATA_OBJECT;

VOID UCM_PD_REQUEST_DATA_OBJECT_INIT_ULONG(_Out_ PUCM_PD_REQUEST_DATA_OBJECT Rdo, _In_ ULONG UlongInLittleEndian);
DECLARE_HANDLE(UCMCONNECTOR);
_Function_class_(EVT_UCM_CONNECTOR_SET_DATA_ROLE) _Must_inspect_result_ _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_DATA_ROLE(_In_ UCMCONNECTOR Connector, _In_ UCM_DATA_ROLE DataRole);

typedef EVT_UCM_CONNECTOR_SET_DATA_ROLE *PFN_UCM_CONNECTOR_SET_DATA_ROLE;
_Function_class_(EVT_UCM_CONNECTOR_SET_POWER_ROLE) _Must_inspect_result_ _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_POWER_ROLE(_In_ UCMCONNECTOR Connector, _In_ UCM_POWER_ROLE PowerRole);

typedef EVT_UCM_CONNECTOR_SET_POWER_ROLE *PFN_UCM_CONNECTOR_SET_POWER_ROLE;
typedef struct _UCM_MANAGER_CONFIG {
    ULONG Size;
} UCM_MANAGER_CONFIG, *PUCM_MANAGER_CONFIG;

VOID UCM_MANAGER_CONFIG_INIT(_Out_ PUCM_MANAGER_CONFIG Config);
typedef struct _UCM_CONNECTOR_TYPEC_CONFIG {
    ULONG Size;
    BOOLEAN IsSupported;
    ULONG SupportedOperatingModes;
    ULONG SupportedPowerSourcingCapabilities;
    BOOLEAN AudioAccessoryCapable;
    PFN_UCM_CONNECTOR_SET_DATA_ROLE EvtSetDataRole;
} UCM_CONNECTOR_TYPEC_CONFIG, *PUCM_CONNECTOR_TYPEC_CONFIG;

VOID UCM_CONNECTOR_TYPEC_CONFIG_INIT(_Out_ PUCM_CONNECTOR_TYPEC_CONFIG Config, _In_ ULONG SupportedOperatingModes,
    _In_ ULONG SupportedPowerSourcingCapabilities);

typedef struct _UCM_CONNECTOR_PD_CONFIG {
    ULONG Size;
    BOOLEAN IsSupported;
    ULONG SupportedPowerRoles;
    PFN_UCM_CONNECTOR_SET_POWER_ROLE EvtSetPowerRole;
} UCM_CONNECTOR_PD_CONFIG, *PUCM_CONNECTOR_PD_CONFIG;

VOID UCM_CONNECTOR_PD_CONFIG_INIT(_Out_ PUCM_CONNECTOR_PD_CONFIG Config, _In_ ULONG SupportedPowerRoles);
typedef struct _UCM_CONNECTOR_CONFIG {
    ULONG Size;
    ULONGLONG ConnectorId;
    PUCM_CONNECTOR_TYPEC_CONFIG TypeCConfig;
    PUCM_CONNECTOR_PD_CONFIG PdConfig;
} UCM_CONNECTOR_CONFIG, *PUCM_CONNECTOR_CONFIG;

VOID UCM_CONNECTOR_CONFIG_INIT(_Out_ PUCM_CONNECTOR_CONFIG Config, _In_ ULONGLONG ConnectorId);
typedef struct _UCM_CONNECTOR_TYPEC_ATTACH_PARAMS {
    ULONG Size;
    UCM_TYPEC_PARTNER Partner;
    UCM_TYPEC_CURRENT CurrentAdvertisement;
    UCM_CHARGING_STATE ChargingState;
} UCM_CONNECTOR_TYPEC_ATTACH_PARAMS, *PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS;

VOID UCM_CONNECTOR_TYPEC_ATTACH_PARAMS_INIT(_Out_ PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params, _In_ UCM_TYPEC_PARTNER Partner);
typedef struct _UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS {
    ULONG Size;
    UCM_PD_CONN_STATE PdConnState;
    UCM_PD_REQUEST_DATA_OBJECT Rdo;
    UCM_CHARGING_STATE ChargingState;
} UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS, *PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS;

VOID UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS_INIT(_Out_ PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params, _In_ UCM_PD_CONN_STATE PdConnState);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmInitializeDevice(_In_ WDFDEVICE WdfDevice, _In_ PUCM_MANAGER_CONFIG Config);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorCreate(_In_ WDFDEVICE WdfDevice, _In_ PUCM_CONNECTOR_CONFIG Config, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _Out_ UCMCONNECTOR *Connector);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorTypeCAttach(_In_ UCMCONNECTOR Connector, _In_ PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorTypeCDetach(_In_ UCMCONNECTOR Connector);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorTypeCCurrentAdChanged(_In_ UCMCONNECTOR Connector, _In_ UCM_TYPEC_CURRENT CurrentAdvertisement);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorPdSourceCaps(_In_ UCMCONNECTOR Connector, _In_ UCM_PD_POWER_DATA_OBJECT Pdos[], _In_ UCHAR PdoCount);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorPdPartnerSourceCaps(_In_ UCMCONNECTOR Connector, _In_ UCM_PD_POWER_DATA_OBJECT Pdos[], _In_ UCHAR PdoCount);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorPdConnectionStateChanged(_In_ UCMCONNECTOR Connector, _In_ PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorChargingStateChanged(_In_ UCMCONNECTOR Connector, _In_ UCM_CHARGING_STATE ChargingState);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UcmConnectorDataDirectionChanged(_In_ UCMCONNECTOR Connector, _In_ BOOLEAN Success, _In_ UCM_DATA_ROLE CurrentDataRole);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UcmConnectorPowerDirectionChanged(_In_ UCMCONNECTOR Connector, _In_ BOOLEAN Success, _In_ UCM_POWER_ROLE CurrentPowerRole);

#ifdef __cplusplus
}
#endif
