/// The policies as the platforms' documents print them, word for word, with placeholders and mistakes.
enum DocumentSamples {
    static let dinmoTrust = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {
                "AWS": "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"
              },
              "Action": "sts:AssumeRole",
              "Condition": {
                "StringEquals": {
                  "sts:ExternalId": "EXTERNAL_ID"
                }
              }
            }
          ]
        }
        """

    static let dinmoPermissions = """
        {
          "Version": "2025-10-17",
          "Statement": [
            {
              "Sid": "AllowDinMoS3Write",
              "Effect": "Allow",
              "Action": [
                "s3:PutObject",
                "s3:AbortMultipartUpload",
                "s3:ListMultipartUploadParts",
                "s3:ListBucketMultipartUploads"
              ],
              "Resource": [
                "arn:aws:s3:::${bucketName}",
                "arn:aws:s3:::${bucketName}/*"
              ]
            }
          ]
        }
        """

    static let dinmoAccessKey = dinmoPermissions.replacing(
        "AllowDinMoS3Write", with: "AllowDinMoAccessKeyWrite")

    static let adobeTrust = """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {
                        "AWS": "arn:aws:iam::670664943635:user/destinations-adobe-user"
                    },
                    "Action": "sts:AssumeRole",
                    "Condition": {}
                }
            ]
        }
        """

    static let adobePermissions = """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "VisualEditor0",
                    "Effect": "Allow",
                    "Action": [
                        "s3:PutObject",
                        "s3:GetObject",
                        "s3:DeleteObject",
                        "s3:GetBucketLocation",
                        "s3:ListMultipartUploadParts"
                    ],
                    "Resource": "arn:aws:s3:::bucket/folder/*"
                },
                {
                    "Sid": "VisualEditor1",
                    "Effect": "Allow",
                    "Action": [
                        "s3:ListBucket"
                    ],
                    "Resource": "arn:aws:s3:::bucket"
                }
            ]
        }
        """
}
