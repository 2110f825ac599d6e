/* irqlint kit: universal flash storage */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define UFS_POWER_LUN_ID 0xD0
#define UFS_RPMB_LUN_ID 0xC4
#define UFS_BOOT_LUN_ID 0xB0
#define UFS_MAX_TRANSFER_LIST_SIZE 0x20
#define UFS_MAX_TASK_MAN_LIST_SIZE 0x08
#define UFS_MAX_NUM_LU 0x08
#define UFS_DESC_DEVICE_IDN 0x00
#define UFS_DESC_CONFIGURATION_IDN 0x01
#define UFS_DESC_UNIT_IDN 0x02
#define UFS_DESC_INTERCONNECT_IDN 0x04
#define UFS_DESC_STRING_IDN 0x05
#define UFS_DESC_GEOMETRY_IDN 0x07
#define UFS_DESC_POWER_IDN 0x08
#define UFS_DESC_HEALTH_IDN 0x09
#define UFS_DESC_MAX_IDN 0x10
#define UFS_BOOT_LUN_A 0x01
#define UFS_BOOT_LUN_B 0x02
#define UFS_FEATURE_SUPPORT_FFU 0x01
#define UFS_FEATURE_SUPPORT_PSA 0x02
#define UFS_FEATURE_SUPPORT_DEVICE_LIFE_SPAN 0x04
#define UFS_FEATURE_SUPPORT_REFRESH_OPERATION 0x08
#define UFS_FEATURE_SUPPORT_TOO_HIGH_TEMPERATURE 0x10
#define UFS_FEATURE_SUPPORT_TOO_LOW_TEMPERATURE 0x20
#define UFS_FEATURE_SUPPORT_EXTENDED_TEMPERATURE 0x40
#define UFS_FEATURE_SUPPORT_HPB 0x80
#define UFS_EXTENDED_FEATURE_SUPPORT_FFU 0x001
#define UFS_EXTENDED_FEATURE_SUPPORT_PSA 0x002
#define UFS_EXTENDED_FEATURE_SUPPORT_DEVICE_LIFE_SPAN 0x004
#define UFS_EXTENDED_FEATURE_SUPPORT_REFRESH_OPERATION 0x008
#define UFS_EXTENDED_FEATURE_SUPPORT_TOO_HIGH_TEMPERATURE 0x010
#define UFS_EXTENDED_FEATURE_SUPPORT_TOO_LOW_TEMPERATURE 0x020
#define UFS_EXTENDED_FEATURE_SUPPORT_EXTENDED_TEMPERATURE 0x040
#define UFS_EXTENDED_FEATURE_SUPPORT_HPB 0x080
#define UFS_EXTENDED_FEATURE_SUPPORT_WRITEBOOSTER 0x100
#define UFS_EXTENDED_FEATURE_SUPPORT_PERFORMANCE_THROTTLING 0x200
#define UFS_UNIT_CONFIG_DESCRIPTOR_LENGTH_V3_0 0x10
#define UFS_UNIT_CONFIG_DESCRIPTOR_LENGTH_V3_1 0x1A
#define UFS_CONFIG_DESCRIPTOR_LENGTH_V3_0 0x90
#define UFS_CONFIG_DESCRIPTOR_LENGTH_V3_1 0xE6
#define UFS_MAX_UNICODE_STRING_LEN 127
#define UFS_MAX_DESCRIPTOR_SIZE sizeof(UFS_STRING_DESCRIPTOR)

typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bDevice;
    UCHAR bDeviceClass;
    UCHAR bDeviceSubClass;
    UCHAR bProtocol;
    UCHAR bNumberLU;
    UCHAR bNumberWLU;
    UCHAR bBootEnable;
    UCHAR bDescrAccessEn;
    UCHAR bInitPowerMode;
    UCHAR bHighPriorityLUN;
    UCHAR bSecureRemovalType;
    UCHAR bSecurityLU;
    UCHAR bBackgroundOpsTermLat;
    UCHAR bInitActiveICCLevel;
    UCHAR wSpecVersion[2];
    UCHAR wManufactureDate[2];
    UCHAR iManufacturerName;
    UCHAR iProductName;
    UCHAR iSerialNumberID;
    UCHAR iOemID;
    UCHAR wManufacturerID[2];
    UCHAR bUD0BaseOffset;
    UCHAR bUDConfigPLength;
    UCHAR bDeviceRTTCap;
    UCHAR wPeriodicRTCUpdate[2];
    UCHAR bUFSFeaturesSupport;
    UCHAR bFFUTimeout;
    UCHAR bQueueDepth;
    UCHAR wDeviceVersion[2];
    UCHAR bNumSecureWPArea;
    UCHAR dPSAMaxDataSize[4];
    UCHAR dPSAStateTimeout;
    UCHAR iProductRevisionLevel;
    UCHAR Reserved[5];
    UCHAR Reserved2[16];
    USHORT wHPBVersion;
    UCHAR bHPBControl;
    UCHAR Reserved3[12];
    UCHAR dExtendedUFSFeaturesSupport[4];
    UCHAR bWriteBoosterBufferPreserveUserSpaceEn;
    UCHAR bWriteBoosterBufferType;
    UCHAR dNumSharedWriteBoosterBufferAllocUnits[4];
} UFS_DEVICE_DESCRIPTOR, *PUFS_DEVICE_DESCRIPTOR;

typedef struct {
    UCHAR bLUEnable;
    UCHAR bBootLunID;
    UCHAR bLUWriteProtect;
    UCHAR bMemoryType;
    UCHAR dNumAllocUnits[4];
    UCHAR bDataReliability;
    UCHAR bLogicalBlockSize;
    UCHAR bProvisioningType;
    UCHAR wContextCapabilities[2];
    UCHAR Reserved[3];
} UFS_UNIT_CONFIG_DESCRIPTOR, *PUFS_UNIT_CONFIG_DESCRIPTOR;

#pragma pack(push, 1)
typedef struct {
    UCHAR bLUEnable;
    UCHAR bBootLunID;
    UCHAR bLUWriteProtect;
    UCHAR bMemoryType;
    UCHAR dNumAllocUnits[4];
    UCHAR bDataReliability;
    UCHAR bLogicalBlockSize;
    UCHAR bProvisioningType;
    UCHAR wContextCapabilities[2];
    UCHAR Reserved[3];
    USHORT wLUMaxActiveHPBRegions;
    USHORT wHPBPinnedRegionStartIdx;
    USHORT wNumHPBPinnedRegions;
    ULONG dLUNumWriteBoosterBufferAllocUnits;
} UFS_UNIT_CONFIG_DESCRIPTOR_V3_1, *PUFS_UNIT_CONFIG_DESCRIPTOR_V3_1;
#pragma pack(pop)

typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bConfDescContinue;
    UCHAR bBootEnable;
    UCHAR bDescrAccessEn;
    UCHAR bInitPowerMode;
    UCHAR bHighPriorityLUN;
    UCHAR bSecureRemovalType;
    UCHAR bInitActiveICCLevel;
    UCHAR wPeriodicRTCUpdate[2];
    UCHAR Reserved2[1];
    UCHAR bRPMBRegionEnable;
    UCHAR bRPMBRegion1Size;
    UCHAR bRPMBRegion2Size;
    UCHAR bRPMBRegion3Size;
    UFS_UNIT_CONFIG_DESCRIPTOR UnitConfig[0x08];
} UFS_CONFIG_DESCRIPTOR, *PUFS_CONFIG_DESCRIPTOR;

#pragma pack(push, 1)
typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bConfDescContinue;
    UCHAR bBootEnable;
    UCHAR bDescrAccessEn;
    UCHAR bInitPowerMode;
    UCHAR bHighPriorityLUN;
    UCHAR bSecureRemovalType;
    UCHAR bInitActiveICCLevel;
    UCHAR wPeriodicRTCUpdate[2];
    UCHAR Reserved2[1];
    UCHAR bRPMBRegionEnable;
    UCHAR bRPMBRegion1Size;
    UCHAR bRPMBRegion2Size;
    UCHAR bRPMBRegion3Size;
    UCHAR bWriteBoosterBufferPreserveUserSpaceEn;
    UCHAR bWriteBoosterBufferType;
    ULONG dNumSharedWriteBoosterBufferAllocUnits;
    UFS_UNIT_CONFIG_DESCRIPTOR_V3_1 UnitConfig[0x08];
} UFS_CONFIG_DESCRIPTOR_V3_1, *PUFS_CONFIG_DESCRIPTOR_V3_1;
#pragma pack(pop)

typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bMediaTechnology;
    UCHAR Reserved1;
    UCHAR qTotalRawDeviceCapacity[8];
    UCHAR bMaxNumberLU;
    UCHAR dSegmentSize[4];
    UCHAR bAllocationUnitSize;
    UCHAR bMinAddrBlockSize;
    UCHAR bOptimalReadBlockSize;
    UCHAR bOptimalWriteBlockSize;
    UCHAR bMaxInBufferSize;
    UCHAR bMaxOutBufferSize;
    UCHAR bRPMB_ReadWriteSize;
    UCHAR bDynamicCapacityResourcePolicy;
    UCHAR bDataOrdering;
    UCHAR bMaxContexIDNumber;
    UCHAR bSysDataTagUnitSize;
    UCHAR bSysDataTagResSize;
    UCHAR bSupportedSecRTypes;
    UCHAR wSupportedMemoryTypes[2];
    UCHAR dSystemCodeMaxNAllocU[4];
    UCHAR wSystemCodeCapAdjFac[2];
    UCHAR dNonPersistMaxNAllocU[4];
    UCHAR wNonPersistCapAdjFac[2];
    UCHAR dEnhanced1MaxNAllocU[4];
    UCHAR wEnhanced1CapAdjFac[2];
    UCHAR dEnhanced2MaxNAllocU[4];
    UCHAR wEnhanced2CapAdjFac[2];
    UCHAR dEnhanced3MaxNAllocU[4];
    UCHAR wEnhanced3CapAdjFac[2];
    UCHAR dEnhanced4MaxNAllocU[4];
    UCHAR wEnhanced4CapAdjFac[2];
    UCHAR dOptimalLogicalBlockSize[4];
    UCHAR bHPBNumberLU;
    UCHAR bHPBRegionSize;
    UCHAR bHPBSubRegionSize;
    USHORT wDeviceMaxActiveHPBRegions;
    UCHAR Reserved2[2];
    ULONG dWriteBoosterBufferMaxNAllocUnits;
    UCHAR bDeviceMaxWriteBoosterLUs;
    UCHAR bWriteBoosterBufferCapAdjFac;
    UCHAR bSupportedWriteBoosterBufferUserSpaceReductionTypes;
    UCHAR bSupportedWriteBoosterBufferTypes;
} UFS_GEOMETRY_DESCRIPTOR, *PUFS_GEOMETRY_DESCRIPTOR;

typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bUnitIndex;
    UCHAR bLUEnable;
    UCHAR bBootLunID;
    UCHAR bLUWriteProtect;
    UCHAR bLUQueueDepth;
    UCHAR bPSASensitive;
    UCHAR bMemoryType;
    UCHAR bDataReliability;
    UCHAR bLogicalBlockSize;
    UCHAR qLogicalBlockCount[8];
    UCHAR dEraseBlockSize[4];
    UCHAR bProvisioningType;
    UCHAR qPhyMemResourceCount[8];
    UCHAR wContextCapabilities[2];
    UCHAR bLargeUnitGranularity_M1;
    USHORT wLUMaxActiveHPBRegions;
    USHORT wHPBPinnedRegionStartIdx;
    USHORT wNumHPBPinnedRegions;
    ULONG dLUNumWriteBoosterBufferAllocUnits;
} UFS_UNIT_DESCRIPTOR, *PUFS_UNIT_DESCRIPTOR;

typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bUnitIndex;
    UCHAR bLUEnable;
    UCHAR bBootLunID;
    UCHAR bLUWriteProtect;
    UCHAR bLUQueueDepth;
    UCHAR bPSASensitive;
    UCHAR bMemoryType;
    UCHAR Reserved;
    UCHAR bLogicalBlockSize;
    UCHAR qLogicalBlockCount[8];
    UCHAR dEraseBlockSize[4];
    UCHAR bProvisioningType;
    UCHAR qPhyMemResourceCount[8];
    UCHAR Reserved2[3];
} UFS_RPMB_UNIT_DESCRIPTOR, *PUFS_RPMB_UNIT_DESCRIPTOR;

typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR wActiveICCLevelsVCC[32];
    UCHAR wActiveICCLevelsVCCQ[32];
    UCHAR wActiveICCLevelsVCCQ2[32];
} UFS_POWER_DESCRIPTOR, *PUFS_POWER_DESCRIPTOR;

typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bcdUniproVersion[2];
    UCHAR bcdMphyVersion[2];
} UFS_INTERCONNECT_DESCRIPTOR, *PUFS_INTERCONNECT_DESCRIPTOR;

typedef struct _UFS_STRING_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    WCHAR String[127];
} UFS_STRING_DESCRIPTOR, *PUFS_STRING_DESCRIPTOR;

typedef struct {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bPreEOLInfo;
    UCHAR bDeviceLifeTimeEstA;
    UCHAR bDeviceLifeTimeEstB;
    UCHAR VendorPropInfo[32];
    ULONG dRefreshTotalCount;
    ULONG dRefreshProgress;
} UFS_DEVICE_HEALTH_DESCRIPTOR, *PUFS_DEVICE_HEALTH_DESCRIPTOR;

typedef enum {
    UFS_Reserved_00 = 0,
    UFS_fDeviceInit,
    UFS_fPermanentWPEn,
    UFS_fPowerOnWPEn,
    UFS_fBackgroundOpsEn,
    UFS_fDeviceLifeSpanModeEn,
    UFS_fPurgeEnable,
    UFS_fRefreshEnable,
    UFS_fPhyResourceRemoval,
    UFS_fBusyRTC,
    UFS_Reserved_0A,
    UFS_fPermanentlyDisableFwUpdate,
    UFS_Reserved_0C,
    UFS_Reserved_0D,
    UFS_fWriteBoosterEn,
    UFS_fWriteBoosterBufferFlushEn,
    UFS_fWriteBoosterBufferFlushDuringHibernate,
    UFS_Reserved_11,
} UFS_FLAGS_DESCRIPTOR;

typedef enum {
    UFS_bBootLunEn = 0,
    UFS_Reserved_01,
    UFS_bCurrentPowerMode,
    UFS_bActiveICCLevel,
    UFS_bOutOfOrderDataEn,
    UFS_bBackgroundOpStatus,
    UFS_bPurgeStatus,
    UFS_bMaxDataInSize,
    UFS_bMaxDataOutSize,
    UFS_dDynCapNeeded,
    UFS_bRefClkFreq,
    UFS_bConfigDescrLock,
    UFS_bMaxNumOfRTT,
    UFS_wExceptionEventControl,
    UFS_wExceptionEventStatus,
    UFS_dSecondsPassed,
    UFS_wContextConf,
    UFS_Obsolete,
    UFS_Reserved_12,
    UFS_Reserved_13,
    UFS_bDeviceFFUStatus,
    UFS_bPSAState,
    UFS_dPSADataSize,
    UFS_bRefClkGatingWaitTime,
    UFS_bDeviceCaseRoughTemperature,
    UFS_bDeviceTooHighTempBoundary,
    UFS_bDeviceTooLowTempBoundary,
    UFS_bThrottlingStatus,
    UFS_bWriteBoosterBufferFlushStatus,
    UFS_bAvailableWriteBoosterBufferSize,
    UFS_bWriteBoosterBufferLifeTimeEst,
    UFS_dCurrentWriteBoosterBufferSize,
    UFS_Reserved_20,
    UFS_Reserved_21,
    UFS_Reserved_22,
    UFS_Reserved_23,
    UFS_Reserved_24,
    UFS_Reserved_25,
    UFS_Reserved_26,
    UFS_Reserved_27,
    UFS_Reserved_28,
    UFS_Reserved_29,
    UFS_Reserved_2A,
    UFS_Reserved_2B,
    UFS_bRefreshStatus,
    UFS_bRefreshFreq,
    UFS_bRefreshUnit,
    UFS_bRefreshMethod,
} UFS_ATTRIBUTES_DESCRIPTOR;

typedef enum {
    UFS_PurgeStatusIdle = 0,
    UFS_PurgeStatusInProgress = 1,
    UFS_PurgeStatusInterrupted = 2,
    UFS_PurgeStatusSuccess = 3,
    UFS_PurgeStatusQueueNotEmpty = 4,
    UFS_PurgeStatusFailure = 5,
} UFS_PURGE_STATUS;

#ifdef __cplusplus
}
#endif
